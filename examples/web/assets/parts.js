// The text with its parts: one block a line, coloured by role, with the role's name beside it. Parts and the time expressions in them are
// stops. Together they are one tab stop; the arrow keys go from one to the next.
import { element } from "./dom.js";
import { roles } from "./roles.js";

const sure = 0.9; // from here on the number need not be seen at once

// draw returns the lines of an answer and calls stop for each stop, in order, with what is to be told of it.
function draw(answer, stop) {
	const lines = document.createDocumentFragment();
	let line = null;
	let offset = 0; // in the text area's units
	for (const part of answer.parts) {
		const text = part.runs.map((run) => run.text).join("");
		const last = /[\n\r\u0085\u2028\u2029]$/.test(text); // of its line
		if (part.role === "blank" && !part.warnings) {
			if (last) line = null;
			offset += text.length;
			continue;
		}
		line ??= newLine(lines);
		line.body.append(drawPart(part, { answer, part, start: offset, end: offset + text.trimEnd().length }, stop));
		if (text.length > line.longest) {
			line.longest = text.length;
			line.root.dataset.role = part.role;
			line.label.replaceChildren(...labelOf(part));
		}
		offset += text.length;
		if (last) line = null;
	}
	return lines;
}

function newLine(lines) {
	const label = element("span", { class: "label", lang: "en", "aria-hidden": "true" });
	const body = element("span", { class: "body" });
	const root = element("div", { class: "line" }, label, body);
	lines.append(root);
	return { root, label, body, longest: -1 };
}

function labelOf(part) {
	const name = roles[part.role]?.[0] ?? part.role;
	return part.confidence < sure ? [name, " ", element("small", {}, percent(part.confidence))] : [name];
}

function drawPart(part, told, stop) {
	const root = element("span", { class: "part", "data-role": part.role, role: "group", "aria-label": `${roles[part.role]?.[0] ?? part.role}, ${percent(part.confidence)}` });
	if (part.warnings) root.classList.add("warned");
	stop(root, told);
	for (const run of part.runs) {
		const text = visible(run.text);
		if (!run.timex) {
			root.append(text);
			continue;
		}
		const time = element("span", { class: "timex", "data-value": run.timex.value, role: "group", "aria-label": `${run.text}: ${run.timex.value}` }, text);
		stop(time, { ...told, timex: run.timex, text: run.text });
		root.append(time);
	}
	const dateline = told.answer.article[part.role]; // or updated
	if (dateline?.time) root.dataset.value = short(dateline);
	return root;
}

// short gives a dateline's time as far as it was printed.
function short({ time, precision }) {
	const length = { day: 10, minute: 16, second: 19 }[precision];
	return time.slice(0, length) + (precision === "day" ? "" : time.slice(19));
}

// visible shows as a sign what can't be seen and could turn the direction of writing.
function visible(s) {
	return s.replace(/[\n\r]+$/, "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "␣");
}

export const percent = (x) => `${Math.round(100 * x)} %`;

// partsView keeps what a container shows. show is called with what is to be told of the stop under the pointer or the focus, jump with it
// when it is chosen with Enter or a double click.
export function partsView(container, { show, jump }) {
	let stops = []; // {root, told}
	let current = 0;
	const told = new WeakMap();

	function make(index, focus) {
		if (!stops[index]) return;
		if (stops[current]) stops[current].tabIndex = -1;
		current = index;
		stops[current].tabIndex = 0;
		if (focus) stops[current].focus();
	}

	function mark(stop) {
		container.querySelector(".shown")?.classList.remove("shown");
		stop.classList.add("shown");
		show(told.get(stop));
	}

	const stopOf = (event) => event.target.closest?.(".timex, .part");
	container.addEventListener("pointerover", (event) => {
		const stop = stopOf(event);
		if (stop && event.pointerType !== "touch") mark(stop);
	});
	container.addEventListener("focusin", (event) => {
		const stop = stopOf(event);
		if (stop) mark(stop);
	});
	container.addEventListener("click", (event) => {
		const stop = stopOf(event);
		if (stop && getSelection().isCollapsed) make(stops.indexOf(stop), true);
	});
	container.addEventListener("dblclick", (event) => {
		const stop = stopOf(event);
		if (stop) jump(told.get(stop));
	});
	container.addEventListener("keydown", (event) => {
		const next = (from, step) => {
			let i = from + step;
			while (stops[i] && !stops[i].matches(".part")) i += step;
			return i;
		};
		const to = {
			ArrowRight: current + 1, ArrowLeft: current - 1,
			ArrowDown: next(current, 1), ArrowUp: next(current, -1),
			Home: 0, End: stops.length - 1,
		}[event.key];
		if (event.key === "Enter" && stops[current]) jump(told.get(stops[current]));
		else if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) make(to, true);
		else return;
		event.preventDefault();
	});

	return {
		// draw shows another answer, or nothing.
		draw(answer) {
			stops = [];
			container.replaceChildren(answer ? draw(answer, (root, what) => {
				root.tabIndex = -1;
				root.setAttribute("aria-describedby", "why");
				told.set(root, what);
				stops.push(root);
			}) : "");
			make(Math.min(current, stops.length - 1), false);
		},
		// focus goes to the part that a warning speaks of.
		focusWarning(number) {
			make(stops.findIndex((stop) => told.get(stop).part.warnings?.includes(number)), true);
		},
	};
}
