import {join} from 'node:path';
import {surfaces} from './surfaces.ts';
import {startTour, type TourOptions} from './tour.ts';

/**
 * Photographs every surface into a folder that exists. `tell` is given each file as it is written, and a sentence
 * about what there was nothing to see of.
 */
export async function photograph(
	options: Omit<TourOptions, 'headless'>,
	folder: string,
	tell: (line: string) => void,
): Promise<void> {
	const tour = await startTour({...options, headless: true});
	try {
		for (const {name, views, open} of surfaces) {
			for (const view of views) {
				const page = await open(tour, view);
				if (page === null) {
					tell(`${name}: these tickets have nothing of the kind to show.`);
					break;
				}
				const file = join(folder, `${name}-${view.scheme}-${view.width}x${view.height}.png`);
				await page.screenshot({path: file as `${string}.png`});
				tell(file);
				const [first, ...others] = await page.browser().pages();
				for (const other of others) await other.close();
				await first?.goto('about:blank');
			}
		}
	} finally {
		await tour.close();
	}
}
