// Touches everything in the page that could have a handler, and returns what a page without scripts does not have.
(async () => {
	const all = () => [...document.querySelectorAll('*')];
	for (const e of all()) {
		for (const type of ['mouseover', 'mousedown', 'click', 'focus', 'input', 'toggle', 'load', 'error']) {
			e.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
		}
		e.focus?.();
	}
	await new Promise(done => setTimeout(done, 30));
	const ours = 'html head meta title style script body article header footer address figure figcaption h1 h2 p span time ul li'.split(' ');
	const attributes = 'lang charset name content type class datetime aria-label'.split(' ');
	const data = document.querySelector('script[type="application/ld+json"]');
	const tidy = s => (s ?? '').replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
	return {
		Title: document.title,
		Headline: tidy(document.querySelector('h1')?.textContent),
		Linked: data ? tidy(JSON.parse(data.textContent).headline) : '',
		Charset: document.characterSet,
		Mode: document.compatMode,
		Global: window.pwned ?? null,
		Scripts: [...document.scripts].filter(s => s !== data).map(s => s.outerHTML),
		Elements: all().map(e => e.localName).filter(name => !ours.includes(name)),
		Handlers: all().flatMap(e => e.getAttributeNames()).filter(name => !attributes.includes(name)),
		Resources: performance.getEntriesByType('resource').map(r => r.name).filter(name => !name.endsWith('/favicon.ico')),
		Sheets: document.styleSheets.length,
	};
})()
