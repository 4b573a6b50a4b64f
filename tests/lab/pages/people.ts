/** Two letters of a name. */
export function initialsOf(name: string): string {
	const words = name.split(/\s+/).filter(Boolean);
	return words
		.map((word) => word[0]?.toUpperCase() ?? '')
		.slice(0, 2)
		.join('');
}

/** 0 to 5, always the same for one name. */
export function toneOf(name: string): number {
	let sum = 0;
	for (const letter of name) sum += letter.codePointAt(0) ?? 0;
	return sum % 6;
}
