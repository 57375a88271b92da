"""What a browser can tell to be wrong with a page, as scripts that give a list of faults."""

# What is wrong with how a page is laid out; links in running text may be smaller than 24 pixels.
MISFITS = """() => {
  const UNSEEN = '.visually-hidden, .skip-link, .skip-to-content-link, .select2-hidden-accessible';
  const root = document.documentElement, width = root.clientWidth, found = [];
  const name = e => e.tagName.toLowerCase() + ' ' + e.textContent.trim().slice(0, 30);
  if (root.scrollWidth > width + 1) found.push('overflows by ' + (root.scrollWidth - width));
  for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    const isTicked = e.type === 'checkbox' || e.type === 'radio';
    const box = ((isTicked && e.closest('label')) || e).getBoundingClientRect();
    const shown = box.width && box.height && !e.closest(UNSEEN);
    const isInText = e.tagName.toLowerCase() === 'a' && getComputedStyle(e).display === 'inline';
    if (shown && !isInText && e.type !== 'hidden' && (box.width < 24 || box.height < 24))
      found.push('too small: ' + name(e));
  }
  if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
  if (!root.lang) found.push('no language');
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push('twice: #' + id);
  return found;
}"""
# Columns of a histogram whose words run into each other, or that stand on different lines.
CROWDED = """() => {
  const found = [], columns = [...document.querySelectorAll('.histogram__columns > li')];
  const words = column => {
    const label = [...column.querySelectorAll('.histogram__label, .histogram__short')]
      .find(one => one.checkVisibility());
    const range = document.createRange();
    range.selectNodeContents(label);
    return {text: label.textContent, box: range.getBoundingClientRect(), lines: range.getClientRects().length};
  };
  const shown = columns.map(words);
  if (!shown.length) found.push('no columns');
  shown.forEach((one, n) => {
    if (one.lines > 1) found.push('in two lines: ' + one.text);
    if (n && one.box.left < shown[n - 1].box.right + 4) found.push('runs into another: ' + one.text);
  });
  const grounds = columns.map(column => column.querySelector('svg')?.getBoundingClientRect().bottom);
  if (new Set(grounds.filter(Boolean)).size > 1) found.push('stand on different lines');
  return found;
}"""
# Words that stand out too little from what is behind them (WCAG 1.4.3), in the colours of now.
ILLEGIBLE = r"""() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const painted = new Map(), backs = new Map();
  const paint = (below, colour) => {
    const key = `${below} ${colour}`;
    if (!painted.has(key)) painted.set(key, mixed(below, colour));
    return painted.get(key);
  };
  const mixed = (below, colour) => {
    canvas.fillStyle = `rgb(${below.join(' ')})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const behind = e => {
    if (!e) return [255, 255, 255];
    if (!backs.has(e)) backs.set(e, paint(behind(e.parentElement), getComputedStyle(e).backgroundColor));
    return backs.get(e);
  };
  const light = colour => colour.map(one => one / 255)
    .map(one => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, n) => sum + one * [0.2126, 0.7152, 0.0722][n], 0);
  // Colours that are on their way from light to dark are there at once.
  document.getAnimations().forEach(one => one.finish());
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const e = node.parentElement, style = getComputedStyle(e);
    if (!/[\p{L}\p{N}]/u.test(node.data) || e.closest('script, noscript, option') || !e.checkVisibility()) continue;
    if (e.closest('.visually-hidden, [disabled]')) continue;
    const below = behind(e), pair = [light(paint(below, style.color)), light(below)].sort((a, b) => b - a);
    const ratio = (pair[0] + 0.05) / (pair[1] + 0.05), size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (ratio < (isLarge ? 3 : 4.5) - 0.01)
      found.add(`${ratio.toFixed(1)}: ${node.data.trim().slice(0, 30)}`);
  }
  return [...found];
}"""
# Fields, buttons and heads of tables that say nothing to whoever cannot see them.
NAMELESS = """() => {
  const told = e => e.getAttribute('aria-label') || e.getAttribute('alt') || e.title || '';
  const words = e => e ? e.textContent.trim() || [...e.querySelectorAll('*')].map(told).join('') : '';
  const byId = ids => (ids || '').split(' ').map(id => words(document.getElementById(id))).join('');
  const named = e => e.getAttribute('aria-label') || byId(e.getAttribute('aria-labelledby'))
    || [...(e.labels || [])].map(words).join('') || (e.type === 'submit' && e.value)
    || (e.matches('a, button, th, summary') && (words(e) || told(e)));
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, th, summary';
  return [...document.querySelectorAll(all)]
    .filter(e => e.checkVisibility() && !named(e)).map(e => e.outerHTML.slice(0, 120));
}"""


def told(findings):
    return {path: found for path, found in findings if found}
