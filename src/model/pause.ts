import * as z from 'zod/mini';
import type {Place} from './place.ts';

/** Where badges are paused: a project of a site, a part of a site where no project is named, a site, everywhere. */
export const PauseScope = z.union([
	z.object({kind: z.literal('project'), site: z.string(), project: z.string()}),
	z.object({kind: z.literal('path'), site: z.string(), path: z.string()}),
	z.object({kind: z.literal('site'), site: z.string()}),
	z.object({kind: z.literal('everywhere')}),
]);
export type PauseScope = z.infer<typeof PauseScope>;

/** `until` is in milliseconds; null lasts until it is turned on. */
export const Pause = z.object({scope: PauseScope, until: z.nullable(z.number())});
export type Pause = z.infer<typeof Pause>;

/** The narrowest scope of a place: its project where one is named, else its part of the site. */
export function hereOf({site, project, path}: Place): PauseScope {
	return project === null ? {kind: 'path', site, path} : {kind: 'project', site, project};
}

/** Those of the pauses that hold at a place at a time in milliseconds, the widest last. */
export function pausesAt(pauses: readonly Pause[], place: Place, now: number): Pause[] {
	return pauses
		.filter((pause) => holds(pause, now) && covers(pause.scope, place))
		.sort((a, b) => WIDTH[a.scope.kind] - WIDTH[b.scope.kind]);
}

export function holds({until}: Pause, now: number): boolean {
	return until === null || until > now;
}

export function isSameScope(a: PauseScope, b: PauseScope): boolean {
	return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

const WIDTH: Record<PauseScope['kind'], number> = {path: 0, project: 0, site: 1, everywhere: 2};

function covers(scope: PauseScope, {site, project, path}: Place): boolean {
	switch (scope.kind) {
		case 'everywhere':
			return true;
		case 'site':
			return scope.site === site;
		case 'project':
			return scope.site === site && scope.project === project;
		case 'path':
			return scope.site === site && project === null && (path === scope.path || path.startsWith(`${scope.path}/`));
	}
}
