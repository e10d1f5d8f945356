// The clock and its controls: one for all maps.
(() => {
'use strict';
const corridorReplay = window.corridorReplay;
const {Panel, Strip, legend, land, year: ask, count} = corridorReplay;

const HOUR = 60;
const DAY = 24 * HOUR;
/** A step of an arrow key, and with Shift. */
const STEP = 6 * HOUR;
const LEAP = 7 * DAY;
/** Width to height of a map, by whether its view is wide; strip height in pixels. */
const ASPECT = {square: 1.28, wide: 2.5};
const STRIP = 92;
/** Below this many pixels two maps stand one above the other. */
const NARROW = 760;
/** Longer than this between two frames, and the page was elsewhere: time does not run on. */
const LONGEST_FRAME_SECONDS = 0.1;

class Player {
    constructor(root) {
        this.root = root;
        const json = (id) => JSON.parse(document.getElementById(id).textContent);
        this.words = json('replay-words');
        const years = json('replay-data').scenarios.map(ask.read);
        const most = Math.max(1, ...years.flatMap((year) => year.places.map((_, i) => ask.most(year, i))));
        const share = {map: json('replay-map'), shapes: json('replay-shapes'), words: this.words, names: this.words.names, most};
        const figures = [...root.querySelectorAll('.replay-panel')];
        this.panels = years.map((year, i) => new Panel(figures[i], year, share));
        const colours = figures.map((figure) => getComputedStyle(figure).getPropertyValue('--scenario').trim());
        this.strip = new Strip(root.querySelector('.replay-strip canvas'), years, colours, this.words);
        this.minutes = this.strip.minutes;
        this.minute = ask.worstMinute(years[0]);
        this.view = 'caspian';
        this.playing = false;
        this.calm = matchMedia('(prefers-reduced-motion: reduce)');
        this.days = new Intl.DateTimeFormat(
            corridorReplay.language(), {weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
        this.find();
        this.listen();
        this.layout();
        this.settle();
    }

    find() {
        const one = (selector) => this.root.querySelector(selector);
        this.button = one('.replay-play');
        this.day = one('.replay-day');
        this.hour = one('.replay-hour');
        this.slider = one('input[type=range]');
        this.speed = one('.replay-speed select');
        this.said = one('.replay-said');
        this.table = one('.replay-numbers tbody');
        this.stage = one('.replay-panels');
        this.slider.max = this.minutes;
        this.panels.forEach((panel) => {
            panel.cells = Object.fromEntries(
                [...panel.element.querySelectorAll('[data-total]')].map((cell) => [cell.dataset.total, cell]));
        });
    }

    listen() {
        this.button.addEventListener('click', () => this.toggle());
        this.slider.addEventListener('input', () => this.go(Number(this.slider.value)));
        this.root.querySelectorAll('[name=replay-view]').forEach((choice) =>
            choice.addEventListener('change', () => this.show(choice.value)));
        this.root.addEventListener('keydown', (event) => this.key(event));
        this.root.querySelector('.replay-numbers').addEventListener('toggle', () => this.settle());
        new ResizeObserver(() => this.layout()).observe(this.root);
        addEventListener('beforeprint', () => this.stop());
        document.fonts?.ready.then(() => this.layout());
    }

    key(event) {
        const own = event.target.closest('button, select, summary, [type=radio], .wide');
        const far = event.shiftKey ? LEAP : STEP;
        const moves = {
            ArrowLeft: this.minute - far, ArrowRight: this.minute + far, ArrowDown: this.minute - far, ArrowUp: this.minute + far,
            PageDown: this.minute - LEAP, PageUp: this.minute + LEAP, Home: 0, End: this.minutes,
        };
        if (own || event.ctrlKey || event.metaKey || event.altKey || (event.key !== ' ' && !(event.key in moves))) {
            return;
        }
        event.preventDefault();
        if (event.key === ' ') {
            this.toggle();
        } else {
            this.go(moves[event.key]);
        }
    }

    show(view) {
        this.view = view;
        this.layout();
    }

    layout() {
        const width = this.stage.clientWidth;
        const density = Math.max(1, devicePixelRatio || 1);
        const looks = [width, density, this.view, document.fonts?.status].join();
        if (width === 0 || looks === this.looks) {
            return;
        }
        this.looks = looks;
        const wide = land.VIEWS[this.view].wide;
        const columns = wide || width < NARROW ? 1 : this.panels.length;
        this.stage.classList.toggle('replay-single', columns === 1);
        for (const panel of this.panels) {
            const across = panel.canvas.clientWidth;
            const alone = columns === 1 && width >= NARROW && !wide;
            const high = Math.round(across / (wide ? ASPECT.wide : alone ? 1.9 : ASPECT.square));
            panel.canvas.style.height = high + 'px';
            panel.layout(this.view, across, high, density);
        }
        this.strip.canvas.style.height = STRIP + 'px';
        this.strip.layout(this.strip.canvas.clientWidth, STRIP, density);
        legend.draw(this.root.querySelector('.replay-legend'), this.panels, this.words);
        this.draw();
    }

    toggle() {
        if (this.playing) {
            this.stop();
        } else {
            this.play();
        }
    }

    play() {
        if (this.minute >= this.minutes) {
            this.minute = 0;
        }
        this.playing = true;
        this.mark();
        this.last = null;
        if (this.calm.matches) {
            this.timer = setInterval(() => this.advance(1), 1000);
        } else {
            requestAnimationFrame((now) => this.frame(now));
        }
    }

    stop() {
        this.playing = false;
        clearInterval(this.timer);
        this.mark();
        this.settle();
    }

    mark() {
        this.button.setAttribute('aria-label', this.words[this.playing ? 'pause' : 'play']);
        this.root.classList.toggle('replay-playing', this.playing);
        this.root.dataset.playing = this.playing;
    }

    frame(now) {
        if (!this.playing) {
            return;
        }
        const seconds = this.last === null ? 0 : Math.min((now - this.last) / 1000, LONGEST_FRAME_SECONDS);
        this.last = now;
        this.advance(seconds);
        if (this.playing) {
            requestAnimationFrame((next) => this.frame(next));
        }
    }

    advance(seconds) {
        this.minute = Math.min(this.minute + seconds * Number(this.speed.value) * HOUR, this.minutes);
        this.draw();
        if (this.minute >= this.minutes) {
            this.stop();
        }
    }

    /** To a minute, by hand. */
    go(minute) {
        this.minute = Math.max(0, Math.min(minute, this.minutes));
        this.draw();
        if (!this.playing) {
            this.settle();
        }
    }

    draw() {
        this.panels.forEach((panel) => panel.draw(this.minute));
        this.strip.draw(this.minute);
        this.slider.value = this.minute;
        const time = new Date(this.panels[0].year.start + this.minute * 60000);
        write(this.day, this.days.format(time));
        write(this.hour, String(time.getUTCHours()).padStart(2, '0') + ':00');
        this.root.dataset.minute = Math.floor(this.minute);
        this.panels.forEach((panel) => this.drawTotals(panel));
    }

    drawTotals(panel) {
        const totals = ask.totals(panel.year, this.minute);
        for (const [name, cell] of Object.entries(panel.cells)) {
            write(cell, count(totals[name]));
            panel.element.dataset[name] = totals[name];
        }
    }

    /** What is too much for every frame: words for those who do not see the map, and the table. */
    settle() {
        if (this.playing) {
            return;
        }
        const time = this.day.textContent + ', ' + this.hour.textContent;
        this.slider.setAttribute('aria-valuetext', time);
        const sentences = this.panels.map((panel) => this.sentence(panel));
        this.said.textContent = [time, ...sentences].join('. ') + '.';
        this.panels.forEach((panel, i) => panel.canvas.setAttribute('aria-label', sentences[i] + ' (' + time + ')'));
        this.fillTable();
    }

    /** The same words as on the page: no grammar to get wrong in any language. */
    sentence(panel) {
        const totals = ask.totals(panel.year, this.minute);
        const closed = ask.closedByStorm(panel.year, this.minute).map((place) => this.name(panel.year, place));
        const most = panel.year.places
            .map((_, place) => [place, ask.standing(panel.year, place, this.minute)])
            .sort((a, b) => b[1] - a[1])
            .slice(0, 3)
            .map(([place, boxes]) => this.name(panel.year, place) + ' ' + count(boxes));
        const parts = Object.keys(panel.cells).map((name) => this.words['total.' + name] + ' ' + count(totals[name]));
        parts.push(this.words.most.replace('{0}', most.join(', ')));
        if (closed.length > 0) {
            parts.push(this.words.closed.replace('{0}', closed.join(', ')));
        }
        return panel.year.name + ': ' + parts.join('; ');
    }

    name(year, place) {
        return this.words.names[year.places[place].id] ?? year.places[place].name;
    }

    fillTable() {
        const years = this.panels.map((panel) => panel.year);
        const ids = [...new Set(years.flatMap((year) => year.places.filter((_, i) => ask.most(year, i) > 0).map((place) => place.id)))];
        const rows = ids.map((id) => [id, years.map((year) => {
            const place = year.places.findIndex((each) => each.id === id);
            return place < 0 ? 0 : ask.standing(year, place, this.minute);
        })]);
        this.root.dataset.boxes = JSON.stringify(Object.fromEntries(rows));
        if (!this.table.closest('details').open) {
            return;
        }
        this.table.replaceChildren(...rows.map(([id, boxes]) => {
            const row = document.createElement('tr');
            row.append(cell('th', this.words.names[id] ?? id), ...boxes.map((each) => cell('td', count(each))));
            return row;
        }));
    }
}

function cell(kind, text) {
    const made = document.createElement(kind);
    made.textContent = text;
    if (kind === 'th') {
        made.scope = 'row';
    }
    return made;
}

/** Only what has changed: the page is not laid out anew for nothing. */
function write(element, text) {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

const root = document.getElementById('replay');
if (root) {
    corridorReplay.player = new Player(root);
}
})();
