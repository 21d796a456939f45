// element makes an element with attributes and children. Children that are strings become text, never markup.
export function element(name, attributes = {}, ...children) {
	const e = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) e.setAttribute(key, value);
	}
	e.append(...children);
	return e;
}

export const byId = (id) => document.getElementById(id);
