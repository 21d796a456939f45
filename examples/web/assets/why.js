// The explanation of a part or a time expression.
import { element } from "./dom.js";
import { percent } from "./parts.js";
import { roles, timexTypes } from "./roles.js";

// explain returns the explanation of what a stop tells.
export function explain({ answer, part, timex, text }) {
	const [name, vietnamese, meaning] = roles[part.role] ?? [part.role, "", ""];
	const rows = timex ? aboutTime(timex, text) : [];
	rows.push(element("p", { class: "what" },
		element("span", { class: "swatch", "data-role": part.role }),
		element("b", {}, name), " ", element("i", { lang: "vi" }, vietnamese), element("span", { class: "meaning" }, " ", meaning)));
	rows.push(element("p", { class: "rule" }, "Decided by rule ", element("code", {}, part.rule), `: ${answer.rules[part.rule]}. `, sureness(part.confidence)));
	const dateline = answer.article[part.role];
	if (dateline?.raw && !timex) rows.push(aboutDateline(dateline));
	for (const number of part.warnings ?? []) {
		const warning = answer.article.warnings[number];
		rows.push(element("p", { class: "warning" }, element("code", {}, warning.code), " ", warning.message, "."));
	}
	return rows;
}

function sureness(confidence) {
	return element("span", { class: "sure" },
		element("meter", { min: 0, max: 1, low: 0.85, high: 0.93, optimum: 1, value: confidence, "aria-label": "How sure" }),
		` ${percent(confidence)} sure`);
}

function aboutTime({ type, value, from, to, lunar }, text) {
	const rows = [element("p", { class: "time" },
		element("b", { lang: "vi" }, text), " ", element("code", { class: "value" }, value), ` ${type}, ${timexTypes[type] ?? "time"}`, lunar ? ", of the lunar calendar" : "")];
	if (from && to) {
		const length = [from, to].every((s) => s.includes("T00:00:00")) ? 10 : 16; // as far as it says something
		const moment = (s) => element("code", {}, s.slice(0, length).replace("T", " "));
		rows.push(element("p", { class: "span" }, "from ", moment(from), " until before ", moment(to)));
	}
	return rows;
}

function aboutDateline({ time, precision, zone }) {
	if (!time) return element("p", { class: "span" }, "No time: it says when only together with something that is not known.");
	return element("p", { class: "span" }, element("code", { class: "value" }, time), ` to the ${precision}, zone ${zone === "explicit" ? "as printed" : "assumed"}`);
}
