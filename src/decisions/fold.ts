/** Names are compared by their letters and digits alone: `Tech_Debt`, `tech debt` and `tech-debt` are one. */
export function fold(name: string): string {
	if (PLAIN.test(name)) return name;
	const read = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
	return read
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

const PLAIN = /^[a-z0-9]{1,100}$/;
const LONGEST_NAME = 100;
