// What the marks mean, drawn with the shapes of the map itself.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});
const {panelInk, count} = corridorReplay;
const {SHAPES, INK} = corridorReplay.marks;
const SVG = 'http://www.w3.org/2000/svg';

function element(name, attributes, parent) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
        made.setAttribute(key, value);
    }
    parent.append(made);
    return made;
}

/** Collects what a shape draws, as the text of an SVG path. */
class PathText {
    text = '';
    moveTo(x, y) { this.text += `M${x.toFixed(1)} ${y.toFixed(1)}`; }
    lineTo(x, y) { this.text += `L${x.toFixed(1)} ${y.toFixed(1)}`; }
    closePath() { this.text += 'Z'; }
}

function mark(mode, look, item) {
    const svg = element('svg', {width: 26, height: 16, 'aria-hidden': 'true'}, item);
    const path = new PathText();
    const east = look.startsWith('east');
    SHAPES[mode](path, {x: 13, y: east ? 4 : 12, dx: east ? 1 : -1, dy: 0}, 100);
    const ink = east ? INK.east : INK.west;
    const hollow = look.endsWith('Empty');
    const shift = mode === 'rail' ? (east ? 1.4 : -1.4) : mode === 'road' ? (east ? 2 : -2) : 0;
    element('path', {
        d: path.text, transform: `translate(0 ${shift})`, fill: hollow ? '#fff' : ink, stroke: ink, 'stroke-width': hollow ? 1.2 : 0.4,
    }, svg);
}

function item(list, text) {
    const made = document.createElement('li');
    list.append(made);
    const words = document.createElement('span');
    words.textContent = text;
    return {item: made, end: () => made.append(words)};
}

function add(list, text, draw) {
    const {item: made, end} = item(list, text);
    draw(made);
    end();
}

/** Three sizes, so that a disc between can be judged. */
function discs(list, panel, words) {
    const large = corridorReplay.roundUp(panel.share.most / 3);
    const sizes = [large, large / 4, large / 20].map(Math.round);
    add(list, words['legend.standing'].replace('{0}', sizes.slice().reverse().map(count).join(', ')), (made) => {
        const largest = panel.radius(sizes[0]);
        const svg = element('svg', {width: 2 * largest + 4, height: 2 * largest + 4, 'aria-hidden': 'true'}, made);
        for (const boxes of sizes) {
            const radius = panel.radius(boxes);
            element('circle', {
                cx: largest + 2, cy: 2 * largest + 2 - radius, r: radius, fill: panelInk.disc, stroke: panelInk.ring,
            }, svg);
        }
    });
}

function storm(made) {
    const svg = element('svg', {width: 22, height: 22, 'aria-hidden': 'true'}, made);
    const clip = element('clipPath', {id: 'replay-hatch'}, svg);
    element('circle', {cx: 11, cy: 11, r: 10}, clip);
    const lines = [-12, -6, 0, 6, 12].map((shift) => `M${shift} 22L${shift + 22} 0`).join('');
    element('path', {d: lines, stroke: panelInk.storm, 'stroke-width': 1, 'clip-path': 'url(#replay-hatch)'}, svg);
    element('circle', {cx: 11, cy: 11, r: 10, fill: 'none', stroke: panelInk.storm, 'stroke-dasharray': '4 3'}, svg);
}

function draw(list, panels, words) {
    list.replaceChildren();
    const modes = new Set(panels.flatMap((panel) => [...new Set(panel.year.way)].map((way) => panel.year.ways[way].mode)));
    add(list, words['legend.west'], (made) => modes.forEach((mode) => mark(mode, 'west', made)));
    add(list, words['legend.east'], (made) => modes.forEach((mode) => mark(mode, 'east', made)));
    add(list, words['legend.empty'], (made) => mark(modes.has('rail') ? 'rail' : 'sea', 'westEmpty', made));
    discs(list, panels[0], words);
    add(list, words['legend.storm'], storm);
}

corridorReplay.legend = {draw};
})();
