/* Textbausteine: the button of the form fetches the text and puts it where the cursor was. Without the script, or if anything
   goes wrong, the button sends the form and the page comes back with the text in it. */
(() => {
  'use strict';
  const last = new WeakMap();
  const writable = element => element.matches('textarea, input[type=text]');
  document.addEventListener('focusin', event => {
    if (event.target.form && writable(event.target)) { last.set(event.target.form, event.target); }
  });

  const insert = (field, text) => {
    const before = field.value.slice(0, field.selectionStart);
    const glue = before && !/\s$/.test(before) ? (field.matches('textarea') ? '\n\n' : ' ') : '';
    const plain = field.matches('textarea') ? text : text.replace(/\s+/g, ' ');
    field.setRangeText(glue + plain, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-text-block]');
    if (!button) { return; }
    const form = button.form;
    const chosen = form.elements[button.dataset.textBlock].value;
    const named = document.getElementById(button.dataset.textInto);
    const field = last.get(form) || named;
    if (!chosen || !field || !writable(field)) { return; }
    event.preventDefault();
    const key = new URLSearchParams();
    for (const name of ['_csrf', 'vorgang', 'stand']) {
      if (form.elements[name]) { key.set(name, form.elements[name].value); }
    }
    try {
      const answer = await fetch(button.dataset.textFrom + '/' + chosen, { method: 'POST', body: key, redirect: 'error' });
      const type = answer.headers.get('Content-Type') || '';
      if (!answer.ok || !type.startsWith('text/plain')) { throw new Error(); }
      insert(field, await answer.text());
    } catch {
      form.requestSubmit(button);
    }
  });
})();
