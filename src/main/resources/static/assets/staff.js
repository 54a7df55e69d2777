// The page works without this script; with it the menu folds on a phone.
document.documentElement.classList.add('js');
document.querySelectorAll('.menu-toggle').forEach(button => {
  button.addEventListener('click', () => {
    const open = document.getElementById(button.getAttribute('aria-controls')).classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  });
});

// What a swap takes away does not take the keyboard's place along.
let wasInside = false;
document.addEventListener('htmx:beforeSwap', event => { wasInside = event.detail.target.contains(document.activeElement); });
document.addEventListener('htmx:afterSettle', () => {
  if (wasInside && document.activeElement === document.body) document.getElementById('main').focus();
});
