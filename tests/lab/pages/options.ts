/** What the query of the first address asks for; it holds until the next full load. */
export interface Options {
	theme: 'light' | 'dark' | 'auto';
	/** Off: every card is in the page at once. */
	virtual: boolean;
	/** Whether Linear's rows show labels. */
	labels: boolean;
}

export function optionsOf(address: string): Options {
	const query = new URL(address, 'https://lab.invalid').searchParams;
	const theme = query.get('theme');
	return {
		theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
		virtual: query.get('virtual') !== 'off',
		labels: query.get('labels') !== 'off',
	};
}
