// What of this page scrolls sideways, stands out, is cut off, or lies over another.
() => {
  const found = [], width = document.documentElement.clientWidth;
  const tell = (what, e) => found.push(what + ' ' + e.outerHTML.replace(/\s+/g, ' ').slice(0, 120));
  if (document.documentElement.scrollWidth > width) found.push('scrolls to ' + document.documentElement.scrollWidth);
  const hidden = e => !e.checkVisibility({ visibilityProperty: true }) || e.closest('.visually-hidden, .skip, option, svg *');
  const elements = [...document.body.querySelectorAll('*')].filter(e => !hidden(e));
  for (const e of elements) {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    if (box.width > 0 && (box.right > width + 1 || box.left < -1)) tell('stands out', e);
    if (['hidden', 'clip'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && !e.matches('input')) tell('is cut off', e);
  }
  const targets = elements.filter(e => e.matches('a[href], button, input:not([type=hidden]), select, textarea, summary'))
      .flatMap(e => [...e.getClientRects()].map(box => ({ e, box })));
  const fixed = e => e.closest('.tabbar');
  targets.forEach((one, i) => targets.slice(i + 1).forEach(other => {
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    const nested = one.e.contains(other.e) || other.e.contains(one.e) || fixed(one.e) !== fixed(other.e);
    if (across > 1 && down > 1 && !nested) tell('lies under ' + other.e.textContent.trim().slice(0, 20), one.e);
  }));
  for (const e of elements.filter(e => e.matches('select'))) {
    const paper = document.createElement('canvas').getContext('2d'), style = getComputedStyle(e);
    paper.font = style.font;
    const room = e.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (e.closest('.filters') && paper.measureText(e.options[0].text).width > room + 1) tell('is cut off', e);
  }
  return found.slice(0, 5);
}
