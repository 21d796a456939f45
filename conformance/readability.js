// Measures every text of the page, generated ones too, and returns what a reader would have trouble with.
(() => {
	const problems = [];
	let texts = 0, lowest = 99;
	const rgba = color => {
		const n = color.match(/[\d.]+/g).map(Number);
		if (!color.startsWith('rgb')) problems.push('a color that this script cannot read: ' + color);
		return n.length === 3 ? [...n, 1] : n;
	};
	const over = (top, ground) => ground.map((c, i) => i < 3 ? top[i] * top[3] + c * (1 - top[3]) : 1);
	const luminance = ([r, g, b]) => {
		const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const contrast = (a, b) => {
		const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
		return (x + 0.05) / (y + 0.05);
	};
	const ground = element => {
		const layers = [];
		for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
		const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
		return layers.reverse().reduce((below, layer) => over(layer, below), canvas);
	};
	const measure = (element, style, what) => {
		const below = ground(element);
		const ratio = contrast(over(rgba(style.color), below), below);
		texts++;
		lowest = Math.min(lowest, ratio);
		if (!(ratio >= 4.5)) problems.push(`${what} has a contrast of ${ratio.toFixed(2)}`);
		if (!(parseFloat(style.fontSize) >= 14)) problems.push(`${what} is ${style.fontSize} small`);
	};
	for (const e of document.body.querySelectorAll('*')) {
		const name = e.localName + (e.className ? '.' + e.className : '');
		if ([...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())) measure(e, getComputedStyle(e), name);
		for (const pseudo of ['::before', '::after']) {
			const style = getComputedStyle(e, pseudo);
			if (style.content.startsWith('"')) measure(e, style, name + pseudo);
		}
	}
	const root = document.documentElement;
	if (root.scrollWidth > root.clientWidth) {
		const wide = [...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).map(e => e.localName + '.' + e.className);
		problems.push(`${root.scrollWidth} pixels wide in a window of ${root.clientWidth}: ${wide.slice(-3)}`);
	}
	if (texts === 0 && document.body.textContent.trim()) problems.push('no text was measured');
	return { Texts: texts, Lowest: lowest, Problems: problems };
})()
