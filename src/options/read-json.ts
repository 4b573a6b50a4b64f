import {type JsonFault, jsonFault} from '../model/json-fault.ts';

/**
 * What a file of the reader's holds. `deep` and `forbidden` are JSON that nothing of ours ever wrote; `path` leads to
 * a field whose name could change how a program works.
 */
export type ReadJson =
	| {kind: 'value'; value: unknown}
	| ({kind: 'not-json'} & Pick<JsonFault, 'line' | 'column'>)
	| {kind: 'forbidden'; path: readonly (string | number)[]}
	| {kind: 'deep'};

export function readJson(text: string): ReadJson {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		const {line, column} = jsonFault(text) ?? {line: 1, column: 1};
		return {kind: 'not-json', line, column};
	}
	return check(value);
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const DEEPEST = 32;

/** A list or an object of the file, and the way to it. */
interface Place {
	value: object;
	field: string | number;
	within: Place | null;
	depth: number;
}

/** By hand and not by a function that calls itself: the file says how deep it is. */
function check(root: unknown): ReadJson {
	const open: Place[] = [];
	const enter = (value: unknown, field: string | number, within: Place | null): void => {
		if (typeof value === 'object' && value !== null) {
			open.push({value, field, within, depth: within === null ? 0 : within.depth + 1});
		}
	};
	enter(root, '', null);
	for (let place = open.pop(); place; place = open.pop()) {
		const {value} = place;
		if (place.depth >= DEEPEST) return {kind: 'deep'};
		if (Array.isArray(value)) {
			for (let at = 0; at < value.length; at++) enter(value[at], at, place);
			continue;
		}
		for (const field of Object.keys(value)) {
			if (FORBIDDEN.includes(field)) return {kind: 'forbidden', path: [...pathTo(place), field]};
			enter((value as Record<string, unknown>)[field], field, place);
		}
	}
	return {kind: 'value', value: root};
}

function pathTo({field, within}: Place): (string | number)[] {
	return within === null ? [] : [...pathTo(within), field];
}
