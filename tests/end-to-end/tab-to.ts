import type {Page} from 'puppeteer-core';

/** Presses Tab until the focus is on an element that matches and is called, or says, these whole words. */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
	for (let press = 0; press < 200; press++) {
		await page.keyboard.press('Tab');
		const isThere = await page.evaluate(
			(wanted, said) => {
				const focused = document.activeElement;
				if (!focused?.matches(wanted)) return false;
				const name = ` ${focused.getAttribute('aria-label') ?? focused.textContent} `;
				const at = name.indexOf(said);
				return said === '' || (at >= 0 && !/[\p{L}\d]/u.test(name.charAt(at - 1) + name.charAt(at + said.length)));
			},
			selector,
			words,
		);
		if (isThere) return;
	}
	throw new Error(`Tab does not reach ${selector} ${words}.`);
}
