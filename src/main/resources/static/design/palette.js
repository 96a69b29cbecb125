/* The command palette: Ctrl+K, a few letters, Enter. It offers what the page offers anyway: places of the navigation, parts
   of the page, forms that are folded away and buttons. */
(() => {
  'use strict';
  const dialog = document.querySelector('[data-palette]');
  if (!dialog) { return; }
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('[role=listbox]');
  const none = dialog.querySelector('[data-palette-none]');
  const plain = text => text.trim().replace(/\s+/g, ' ');
  const folded = text => plain(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  const reveal = element => {
    for (let at = element.closest('details'); at; at = at.parentElement.closest('details')) { at.open = true; }
  };
  const commands = () => {
    const found = new Map();
    const add = (label, run) => { if (label && !found.has(label)) { found.set(label, run); } };
    for (const link of document.querySelectorAll('header nav a, .tabs a, nav[aria-label] a')) { add(plain(link.textContent), () => link.click()); }
    for (const stop of document.querySelectorAll('main :is(h2, h3)[data-key-stop]')) { add(plain(stop.textContent), () => stop.focus()); }
    for (const summary of document.querySelectorAll('main summary')) {
      add(plain(summary.textContent), () => { reveal(summary); summary.parentElement.open = true; summary.focus(); });
    }
    for (const link of document.querySelectorAll('main a[data-command]')) { add(plain(link.textContent), () => link.click()); }
    for (const button of document.querySelectorAll('main form.press button')) { add(plain(button.textContent), () => { reveal(button); button.focus(); }); }
    return [...found].map(([label, run]) => ({ label, run }));
  };

  let shown = [];
  let at = 0;
  const mark = () => {
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
    const chosen = list.children[at];
    if (chosen) { input.setAttribute('aria-activedescendant', chosen.id); chosen.scrollIntoView({ block: 'nearest' }); }
    else { input.removeAttribute('aria-activedescendant'); }
  };
  const show = all => {
    const words = folded(input.value).split(' ');
    shown = all.filter(command => words.every(word => folded(command.label).includes(word)));
    at = 0;
    list.replaceChildren(...shown.map((command, index) => {
      const item = document.createElement('li');
      item.id = 'befehl-' + index;
      item.setAttribute('role', 'option');
      item.textContent = command.label;
      item.addEventListener('click', () => run(index));
      return item;
    }));
    none.hidden = shown.length > 0;
    mark();
  };
  const run = index => {
    const command = shown[index];
    if (command) {
      dialog.close();
      command.run();
    }
  };

  let all = [];
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (!dialog.open) {
        all = commands();
        input.value = '';
        show(all);
        dialog.showModal();
        input.focus();
      }
    }
  });
  input.addEventListener('input', () => show(all));
  dialog.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown.length) {
      event.preventDefault();
      at = (at + step + shown.length) % shown.length;
      mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(at);
    }
  });
})();
