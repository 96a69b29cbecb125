/* Shortcuts of the work place: j and k walk, all others lead where the list of shortcuts on the page says. Everything works
   without them; they sleep while one types and can be switched off for good (WCAG 2.1.4). */
(() => {
  'use strict';
  const box = document.querySelector('[data-keys]');
  const choice = box && box.querySelector('[data-keys-switch]');
  if (!choice) { return; }

  const remembered = 'rathaus.keys';
  const read = () => { try { return localStorage.getItem(remembered); } catch { return null; } };
  const keep = value => { try { localStorage.setItem(remembered, value); } catch { /* not kept: on again next time */ } };

  choice.checked = read() !== 'off';
  choice.addEventListener('change', () => keep(choice.checked ? 'on' : 'off'));
  box.hidden = false;

  const stops = [...document.querySelectorAll('[data-key-stop]')];
  const writes = element => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  let at = -1;

  const walk = step => {
    const focused = stops.indexOf(document.activeElement);
    at = Math.min(Math.max((focused < 0 ? at : focused) + step, 0), stops.length - 1);
    if (stops[at]) { stops[at].focus(); }
  };
  const lead = target => {
    if (target.tagName === 'A' && target.rel) { target.click(); } else { target.focus(); }
  };

  const mark = () => {
    const row = document.activeElement.closest('tr');
    const tick = row && row.querySelector('input.mark');
    if (tick) { tick.checked = !tick.checked; }
  };

  const acts = { j: () => walk(1), k: () => walk(-1), x: mark };
  for (const row of box.querySelectorAll('[data-shortcut]')) {
    if (row.dataset.target) {
      const target = document.querySelector(row.dataset.target);
      row.hidden = !target;
      if (target) { acts[row.dataset.shortcut] = () => lead(target); }
    }
  }

  document.addEventListener('keydown', event => {
    if (!choice.checked || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || writes(event.target)
        || document.querySelector('dialog[open]')) { return; }
    const act = Object.hasOwn(acts, event.key) && acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
