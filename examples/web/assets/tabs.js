// Tabs after the WAI-ARIA pattern: one tab stop, arrow keys, Home and End; the panel follows the focus.

// tabs sets up the tabs of a list and returns a function that tells the id of the selected one. changed is called after each change.
export function tabs(list, changed) {
	const all = [...list.querySelectorAll("[role=tab]")];
	const panel = (tab) => document.getElementById(tab.getAttribute("aria-controls"));
	const selected = () => all.find((tab) => tab.getAttribute("aria-selected") === "true");

	function select(tab) {
		for (const other of all) {
			other.setAttribute("aria-selected", String(other === tab));
			other.tabIndex = other === tab ? 0 : -1;
			panel(other).hidden = other !== tab;
		}
		changed(tab.id);
	}

	list.addEventListener("click", (event) => {
		const tab = event.target.closest("[role=tab]");
		if (tab) select(tab);
	});
	list.addEventListener("keydown", (event) => {
		const at = all.indexOf(selected());
		const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		const tab = all.at(to % all.length);
		tab.focus();
		select(tab);
	});
	return () => selected().id;
}
