import {SURFACES} from '../tests/gallery/exhibit.ts';
import {waitFor} from './settle.ts';
import type {Surface, View} from './surfaces.ts';

const WIDE: View = {scheme: 'light', width: 1440, height: 900};
const NARROW: View = {...WIDE, width: 320};

/** Every component in every state, wide and narrow, light, dark and in forced colours. */
export const gallerySurfaces: readonly Surface[] = SURFACES.map((surface) => ({
	name: `gallery-${surface}`,
	views: [WIDE, NARROW].flatMap(
		(view) => [view, {...view, scheme: 'dark'}, {...view, scheme: 'dark', forced: true}] as const,
	),
	whole: true,
	async open({driver, gallery}, {scheme, forced, width, height}) {
		const page = await driver.newPage(`${gallery}?surface=${surface}`);
		await page.setViewport({width, height});
		const session = await page.createCDPSession();
		const features = [
			{name: 'prefers-color-scheme', value: scheme},
			{name: 'forced-colors', value: forced ? 'active' : 'none'},
		];
		await session.send('Emulation.setEmulatedMedia', {features});
		await waitFor(page, '[data-hung]');
		return page;
	},
}));
