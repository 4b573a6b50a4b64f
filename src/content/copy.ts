/** Onto the clipboard. Must be called from the reader's own click; false where the page or the browser forbids it. */
export async function copy(words: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		return false;
	}
}
