/** An id like Linear's, always the same for one name. */
export function uuidOf(name: string): string {
	const hex = [1, 2, 3, 4].map((seed) => hash(name, seed)).join('');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** FNV-1a, 32 bits as 8 hexadecimal digits. */
function hash(name: string, seed: number): string {
	let sum = 0x811c9dc5 ^ (seed * 0x9e3779b1);
	for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, '0');
}
