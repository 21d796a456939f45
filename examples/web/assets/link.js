// Links that hold a text in their fragment, which browsers never send to a server: #z= a text compressed and in base64url, or #t= as it
// is where the browser can't compress; &now= the time at which it was read.

const limit = 1 << 20; // bytes, as many as the server takes: a short link may unpack to gigabytes

// pack gives the fragment for a text.
export async function pack(text, now) {
	const parts = new URLSearchParams();
	if (window.CompressionStream) {
		parts.set("z", base64url(await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"))));
	} else {
		parts.set("t", text);
	}
	if (now) parts.set("now", now);
	return "#" + parts;
}

// unpack gives what pack put into a fragment: null where there is nothing, an error where it can't be read.
export async function unpack(fragment) {
	const parts = new URLSearchParams(fragment.replace(/^#/, ""));
	const now = parts.get("now") ?? "";
	if (parts.has("t")) return { text: parts.get("t"), now };
	if (!parts.has("z")) return null;
	try {
		const bytes = await through(bytesOf(parts.get("z")), new DecompressionStream("deflate-raw"));
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), now };
	} catch {
		throw new Error("The link is damaged: its text can’t be read.");
	}
}

// through sends bytes through a stream and collects what comes out, up to the limit.
async function through(bytes, stream) {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const chunks = [];
	for (let size = 0; ; ) {
		const { done, value } = await reader.read();
		if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
		size += value.length;
		if (size > limit) {
			reader.cancel().catch(() => {});
			throw new RangeError("too long");
		}
		chunks.push(value);
	}
}

function base64url(bytes) {
	let s = "";
	for (let i = 0; i < bytes.length; i += 0x8000) s += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
	return btoa(s).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function bytesOf(s) {
	return Uint8Array.from(atob(s.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
}
