import type {Host, Page} from './host.ts';
import {jiraCloud} from './jira-cloud.ts';
import {linear} from './linear.ts';

export const hosts: readonly Host[] = [jiraCloud, linear];

/** The tracker that this page is of, null when it is none. */
export function hostOf(page: Page): Host | null {
	return hosts.find((host) => host.owns(page)) ?? null;
}
