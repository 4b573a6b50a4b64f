import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
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
		for (const {name, views, whole, open} of surfaces) {
			for (const view of views) {
				const page = await open(tour, view);
				if (page === null) {
					tell(`${name}: these tickets have nothing of the kind to show.`);
					break;
				}
				const file = join(folder, `${name}-${view.forced ? 'forced' : view.scheme}-${view.width}x${view.height}`);
				for (const taken of await (whole ? takeWhole(page, file) : takeWindow(page, file))) tell(taken);
				const [first, ...others] = await page.browser().pages();
				for (const other of others) await other.close();
				await first?.goto('about:blank');
			}
		}
	} finally {
		await tour.close();
	}
}

/** Longer pictures than this are hard to look at, and a browser takes none of more than 16,384 pixels. */
const HIGHEST = 4000;

async function takeWindow(page: Page, file: string): Promise<string[]> {
	const path = `${file}.png` as const;
	await page.screenshot({path});
	return [path];
}

async function takeWhole(page: Page, file: string): Promise<string[]> {
	const {width, height} = await page.evaluate(() => {
		const {scrollWidth, scrollHeight} = document.documentElement;
		return {width: scrollWidth, height: scrollHeight};
	});
	const taken: string[] = [];
	for (let y = 0; y < height; y += HIGHEST) {
		const path = `${file}-${taken.length + 1}.png` as const;
		const clip = {x: 0, y, width, height: Math.min(HIGHEST, height - y)};
		await page.screenshot({path, clip, captureBeyondViewport: true});
		taken.push(path);
	}
	return taken;
}
