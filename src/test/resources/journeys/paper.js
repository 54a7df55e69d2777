// What does not belong on paper, or is missing there.
() => {
  const found = [], tell = (what, e) => found.push(what + ' ' + e.outerHTML.replace(/\s+/g, ' ').slice(0, 120));
  const shown = what => [...document.querySelectorAll(what)].filter(e => e.checkVisibility() && e.getClientRects().length);
  shown('button, input, select, textarea, .btn, nav:not(.crumbs), .skip, .tabs, .filters').forEach(e => tell('is printed', e));
  shown('a').filter(e => getComputedStyle(e).textDecorationLine !== 'none').forEach(e => tell('is underlined', e));
  shown('main, main *').filter(e => !(e instanceof SVGElement)).forEach(e => {
    const style = getComputedStyle(e);
    if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.color !== 'rgb(0, 0, 0)') tell('is coloured', e);
  });
  shown('thead').filter(e => getComputedStyle(e).display !== 'table-header-group').forEach(e => tell('is not repeated', e));
  shown('table.rows td').filter(e => getComputedStyle(e).display !== 'table-cell').forEach(e => tell('is no cell', e));
  if (!shown('.printed').some(e => /\d{4}-\d\d-\d\d 打印/.test(e.innerText))) found.push('no day of printing');
  if (!shown('h1, h2, .top strong').length) found.push('no title');
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('wider than the paper');
  return found.slice(0, 5);
}
