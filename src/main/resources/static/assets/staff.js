// The page works without this script; with it the menu folds on a phone.
document.documentElement.classList.add('js');
document.querySelectorAll('.menu-toggle').forEach(button => {
  button.addEventListener('click', () => {
    const open = document.getElementById(button.getAttribute('aria-controls')).classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  });
});
