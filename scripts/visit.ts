import {startTour, type TourOptions} from './tour.ts';

/**
 * Opens a window with a board, a ticket and a list, and stays until it is closed or `ended` is aborted. What it
 * started is gone afterwards.
 */
export async function visit(
	options: Omit<TourOptions, 'headless'>,
	ended: AbortSignal,
	tell: (line: string) => void,
): Promise<void> {
	const tour = await startTour({...options, headless: false});
	try {
		const {board, ticket, list} = tour.addresses;
		const first = await tour.driver.newPage(board);
		const browser = first.browser();
		const closed = new Promise<void>((done) => {
			browser.once('disconnected', () => done());
			ended.addEventListener('abort', () => done());
			if (ended.aborted) done();
		});
		for (const page of await browser.pages()) if (page.url() === 'about:blank') await page.close();
		for (const address of [ticket, list]) await tour.driver.newPage(address);
		await first.bringToFront();
		for (const address of [board, ticket, list]) tell(`  ${address}`);
		tell(`  ${tour.gallery} shows every component in every state.`);
		tell('Stand-ins of the trackers, on this machine alone. Close the window or press Ctrl-C to end.');
		await closed;
	} finally {
		await tour.close();
	}
}
