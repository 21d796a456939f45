// The playground: sends the text as one types, and shows what comes back.
import { byId, element } from "./dom.js";
import { pack, unpack } from "./link.js";
import { partsView } from "./parts.js";
import { tabs } from "./tabs.js";
import { explain } from "./why.js";

const limit = 1 << 20; // bytes, as many as the server takes
const tooLong = (what) => `${what} is longer than ${limit >> 10} KB, which is as much as the playground takes.`;
const pause = 250; // milliseconds without a key before a text is sent

const source = byId("source");
const now = byId("now");
const status = byId("status");
let answer = null; // what the server made of the text, null for none

// The page of an article comes as markup. It is the one thing here that does, and it goes into a frame where no script runs.
const pagePolicy = window.trustedTypes?.createPolicy("page", { createHTML: (s) => s });

const view = partsView(byId("parts"), {
	show: (told) => byId("why").replaceChildren(...explain(told)),
	jump: ({ start, end }) => {
		source.focus();
		source.setSelectionRange(start, end);
	},
});
const selectedTab = tabs(document.querySelector("[role=tablist]"), drawPanel);

// ---- Parsing

let timer = 0;
let under = new AbortController(); // the request under way

function parseSoon() {
	clearTimeout(timer);
	timer = setTimeout(parse, pause);
}

async function parse() {
	clearTimeout(timer);
	under.abort();
	under = new AbortController();
	const { signal } = under;
	const text = source.value;
	countText(text);
	if (text.trim() === "") return showAnswer(null);
	if (new Blob([text]).size > limit) return showError(tooLong("The text"), "too-large");
	document.body.classList.add("busy");
	try {
		const query = now.value ? "?now=" + encodeURIComponent(now.value.slice(0, 16) + ":00+07:00") : "";
		const response = await fetch("/parse" + query, { method: "POST", body: text, signal });
		const result = await response.json();
		if (signal.aborted) return;
		if (response.ok) showAnswer(result);
		else showError(result.error.message, result.error.code);
	} catch (error) {
		if (!signal.aborted) showError("The playground’s server does not answer. Is it still running?", "offline");
	} finally {
		if (!signal.aborted) document.body.classList.remove("busy");
	}
}

function countText(text) {
	byId("size").textContent = text ? `${text.length.toLocaleString("en")} characters` : "";
}

// ---- Showing

function showAnswer(result) {
	answer = result;
	byId("error").hidden = true;
	view.draw(answer);
	showWarnings(answer?.article.warnings ?? []);
	byId("why").replaceChildren(element("p", { class: "hint" }, answer ? summary(answer) : ""));
	document.body.classList.toggle("none", !answer);
	drawPanel(selectedTab());
}

function showError(message, code) {
	showAnswer(null);
	const error = byId("error");
	error.textContent = message;
	error.dataset.code = code;
	error.hidden = false;
}

function summary({ article, parts }) {
	const times = parts.flatMap((part) => part.runs).filter((run) => run.timex).length;
	const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
	const figures = [count(parts.filter((part) => part.role !== "blank").length, "part", "parts"), count(article.body.length, "block of body", "blocks of body")];
	if (times) figures.push(count(times, "time expression", "time expressions"));
	return `${figures.join(", ")}. Hover, focus or tap a part to see what it is and which rule decided.`;
}

// showWarnings lists warnings, those of one kind together. Each leads to the first part that it speaks of.
function showWarnings(warnings) {
	const kinds = new Map();
	warnings.forEach((warning, number) => {
		const kind = kinds.get(warning.code) ?? { warning, number, count: 0 };
		kind.count++;
		kinds.set(warning.code, kind);
	});
	byId("warnings").hidden = warnings.length === 0;
	byId("warnings").replaceChildren(...[...kinds.values()].map(({ warning, number, count }) => {
		const button = element("button", { type: "button" }, element("code", {}, warning.code), " ", warning.message, count > 1 ? `, ${count} times` : "");
		button.addEventListener("click", () => view.focusWarning(number));
		return element("li", {}, button);
	}));
}

// ---- Tabs

// drawPanel fills a panel when it is looked at, and not for every letter typed.
function drawPanel(tab) {
	const draw = panels[tab];
	byId("copy").hidden = !draw || !answer;
	byId("copy").textContent = { "tab-page": "Copy HTML", "tab-json": "Copy JSON", "tab-text": "Copy text" }[tab] ?? "";
	draw?.();
}

const panels = {
	"tab-page": drawPage,
	"tab-json": () => { byId("json").textContent = answer ? json() : ""; },
	"tab-text": () => { byId("text").textContent = answer?.text ?? ""; },
};

const json = () => JSON.stringify(answer.article, null, 2) + "\n";

// drawPage shows the page in a frame. Each gets a frame of its own, for a frame that changes would fill the history of the back button.
function drawPage() {
	if (!answer) return byId("panel-page").replaceChildren();
	const frame = element("iframe", { title: "The article as a page", sandbox: "" });
	frame.srcdoc = pagePolicy ? pagePolicy.createHTML(answer.page) : answer.page;
	byId("panel-page").replaceChildren(frame);
}

byId("copy").addEventListener("click", () => {
	const content = { "tab-page": () => answer.page, "tab-json": json, "tab-text": () => answer.text }[selectedTab()];
	copy(content(), "Copied.");
});

// ---- Where texts come from

function setText(text, at = "") {
	source.value = text;
	source.scrollTop = 0;
	now.value = at.slice(0, 16);
	return parse();
}

source.addEventListener("input", () => {
	byId("sample").value = "";
	parseSoon();
});
now.addEventListener("input", parseSoon);

byId("clear").addEventListener("click", () => {
	byId("sample").value = "";
	setText("");
	source.focus();
});

byId("sample").addEventListener("change", (event) => sample(event.target.selectedOptions[0]));

async function sample(option) {
	if (!option.value) return;
	try {
		const response = await fetch(`/assets/samples/${option.value}.txt`);
		const text = await response.text();
		if (byId("sample").value !== option.value) return; // another was chosen, or something typed, since
		await setText(text, option.dataset.now);
	} catch {
		say("The sample can’t be loaded.");
	}
}

byId("open").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", (event) => {
	openFile(event.target.files[0]);
	event.target.value = ""; // so that the same file can be opened again
});

async function openFile(file) {
	if (!file) return;
	byId("sample").value = "";
	if (file.size > limit) return showError(tooLong(file.name), "too-large");
	const bytes = await file.arrayBuffer();
	const [a, b] = new Uint8Array(bytes);
	const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
	await setText(new TextDecoder(encoding).decode(bytes));
	say(`${file.name} opened.`);
}

document.addEventListener("dragover", (event) => {
	if (!event.dataTransfer.types.includes("Files")) return; // dragged text is the text area's business
	event.preventDefault();
	document.body.classList.add("dropping");
});
document.addEventListener("dragleave", (event) => {
	if (!event.relatedTarget) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
	document.body.classList.remove("dropping");
	if (event.dataTransfer.files.length === 0) return;
	event.preventDefault();
	openFile(event.dataTransfer.files[0]);
});

// ---- Links

byId("link").addEventListener("click", async () => {
	const fragment = await pack(source.value, now.value);
	history.replaceState(null, "", fragment);
	const long = location.href.length > 8000 ? ` It has ${location.href.length.toLocaleString("en")} characters: some programs cut such a link.` : "";
	copy(location.href, "Link copied: it holds the whole text." + long);
});

// follow loads what the address holds, and tells whether it held anything.
async function follow() {
	try {
		const held = await unpack(location.hash);
		if (held) await setText(held.text, held.now);
		return held !== null;
	} catch (error) {
		showError(error.message, "bad-link");
		return true;
	}
}
window.addEventListener("hashchange", follow);

// ---- Saying and copying

let silence = 0;

function say(message) {
	status.textContent = message;
	clearTimeout(silence);
	silence = setTimeout(() => { status.textContent = ""; }, 6000);
}

async function copy(text, done) {
	try {
		await navigator.clipboard.writeText(text);
		say(done);
	} catch {
		say(copyOldWay(text) ? done : "The browser does not allow copying here.");
	}
}

// copyOldWay is for pages from other machines without TLS, where browsers have no clipboard.
function copyOldWay(text) {
	const before = document.activeElement;
	const area = element("textarea", { class: "offscreen" });
	area.value = text;
	document.body.append(area);
	area.select();
	const ok = document.execCommand("copy");
	area.remove();
	before?.focus();
	return ok;
}

// ---- Start

if (!(await follow())) {
	byId("sample").value = "provincial";
	await sample(byId("sample").selectedOptions[0]);
}
