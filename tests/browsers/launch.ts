import type {Driver, LaunchOptions} from './driver.ts';
import {launchChromium} from './launch-chromium.ts';
import {launchFirefox} from './launch-firefox.ts';

export type {Driver, LaunchOptions} from './driver.ts';

export function launch(kind: 'chromium' | 'firefox', options: LaunchOptions): Promise<Driver> {
	return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
