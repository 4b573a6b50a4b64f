import type {Page} from 'puppeteer-core';
import type {Badge} from '../browsers/driver.ts';
import {type Session, until} from './in-each-browser.ts';

/* What a person does on a badge and in its card: presses of the mouse and of keys, where things are drawn. */

export async function badgeOf(session: Session, page: Page, ticket: string): Promise<Badge | null> {
	return (await session.driver.badges(page)).find((badge) => badge.ticket === ticket) ?? null;
}

export async function openCard(session: Session, page: Page, ticket: string): Promise<void> {
	await page.evaluate(
		(key) =>
			document
				.querySelector(`whose-call-badge[data-ticket="${key}"]`)
				?.parentElement?.scrollIntoView({block: 'center'}),
		ticket,
	);
	let former = '';
	const at = await until(
		async () => {
			const badge = await badgeOf(session, page, ticket);
			const rect = JSON.stringify(badge?.rect);
			const stands = rect === former;
			former = rect;
			return stands ? badge : null;
		},
		(badge) => badge !== null && badge.rect.width > 0 && badge.rect.y > 0,
	);
	if (!at) throw new Error(`no badge of ${ticket}`);
	await page.mouse.click(at.rect.x + at.rect.width / 2, at.rect.y + at.rect.height / 2);
	await until(
		() => badgeOf(session, page, ticket),
		(badge) => badge?.open === true,
	);
}

/** One click on what an expression over the badge's `root` finds, as soon as that is there. */
export async function clickIn(session: Session, page: Page, ticket: string, element: string): Promise<void> {
	const at = await until(
		() =>
			session.driver.inBadge<{x: number; y: number} | 'nowhere'>(
				page,
				ticket,
				`((element) => {
					if (!element) return 'nowhere';
					element.scrollIntoView({block: 'nearest'});
					const {x, y, width, height} = element.getBoundingClientRect();
					return {x: x + width / 2, y: y + height / 2};
				})(${element})`,
			),
		(found) => found !== 'nowhere',
	);
	if (at !== 'nowhere') await page.mouse.click(at.x, at.y);
}

export const button = (words: string): string =>
	`[...root.querySelectorAll('.card button')].find((one) => one.textContent === ${JSON.stringify(words)})`;

export const option = (words: string): string =>
	`[...root.querySelectorAll('[role=option]')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;

/** What the open card says and where its focus is, in words. */
export interface InCard {
	options: string[];
	active: string | null;
	focus: string | null;
	status: string;
	buttons: string[];
	scopes: string[];
}

export function inCard(session: Session, page: Page, ticket: string): Promise<InCard> {
	return session.driver.inBadge<InCard>(
		page,
		ticket,
		`(() => {
			const words = (selector) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
			const focused = root.activeElement;
			return {
				options: words('[role=option] bdi'),
				active: words('[aria-selected=true] bdi')[0] ?? null,
				focus: focused && (focused.textContent || focused.parentElement.textContent || focused.className),
				status: words('[role=status]')[0] ?? '',
				buttons: words('.card button'),
				scopes: words('.scope label'),
			};
		})()`,
	);
}
