// Sorts tables, opens what a link leads into, and unfolds all for the printer. The page is whole without it.
(() => {
  'use strict';
  const language = document.documentElement.lang;
  const words = new Intl.Collator(language, {numeric: true});

  /** The first number of a cell: 1,234 or −0.8; what has none sorts last, whichever way. */
  const number = text => {
    const found = text.replace(/,(?=\d{3})/g, '').replace(/\u2212/g, '-').match(/[-+]?\d+(\.\d+)?/);
    return found ? Number(found[0]) : null;
  };

  const sort = (table, column, direction) => {
    const body = table.tBodies[0];
    const figures = table.tHead.rows[0].cells[column].classList.contains('n');
    const value = row => {
      const text = row.cells[column].textContent.trim();
      return figures ? number(text) : text || null;
    };
    const rows = table.original.map(row => [row, value(row)]);
    if (direction) {
      rows.sort(([, a], [, b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        return direction * (figures ? a - b : words.compare(a, b));
      });
    }
    rows.forEach(([row]) => body.append(row));
    table.classList.toggle('sorted', direction !== 0);
  };

  const NEXT = {none: 'ascending', ascending: 'descending', descending: 'none'};
  const DIRECTION = {none: 0, ascending: 1, descending: -1};

  const makeSortable = table => {
    if (table.tBodies[0].rows.length < 3) return;
    table.original = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.title = document.body.dataset.sort.replace('{0}', button.textContent);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const next = NEXT[head.getAttribute('aria-sort')];
        heads.forEach(other => other.setAttribute('aria-sort', 'none'));
        head.setAttribute('aria-sort', next);
        sort(table, column, DIRECTION[next]);
      });
    });
  };
  document.querySelectorAll('table').forEach(makeSortable);

  /** What a link leads to may lie in something folded. */
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  unfold();

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    folded.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(details => { details.open = false; }));
})();
