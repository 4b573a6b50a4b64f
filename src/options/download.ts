/** Gives the reader a file, as any link to a file would. */
export function download(name: string, content: string): void {
	const address = URL.createObjectURL(new Blob([content], {type: 'application/json'}));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the file by then; without this it would stay in memory until the page is closed.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
