import type {LoadRefusal} from '../host.ts';

/**
 * A reply's JSON, or why there is none. A body makes it a POST. Gives up after `patience` milliseconds.
 * A logged-out session answers 200 with a page of HTML, which is "signed out" here.
 * Throws only when `signal` aborts.
 */
export async function fetchJson(
	address: URL,
	body: unknown,
	patience: number,
	signal: AbortSignal,
): Promise<{kind: 'json'; json: unknown} | LoadRefusal> {
	const late = AbortSignal.timeout(patience);
	let response: Response | null = null;
	try {
		response = await fetch(address, {
			credentials: 'same-origin',
			headers: {Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
			signal: AbortSignal.any([signal, late]),
			...(body === null ? {} : {method: 'POST', body: JSON.stringify(body)}),
		});
		return response.ok ? await jsonOf(response) : refusal(response);
	} catch {
		signal.throwIfAborted();
		if (late.aborted) return refused('slow');
		// An answer that began and then broke off is no lost connection.
		return refused(response === null ? 'offline' : 'broken');
	}
}

async function jsonOf(response: Response): Promise<{kind: 'json'; json: unknown} | LoadRefusal> {
	const type = response.headers.get('Content-Type') ?? '';
	if (type.includes('json')) return {kind: 'json', json: await response.json()};
	return refused(type.includes('html') ? 'signed-out' : 'broken');
}

function refusal({status, headers}: Response): LoadRefusal {
	if (status === 401) return refused('signed-out');
	if (status === 403) return refused('forbidden');
	if (status === 404) return refused('missing');
	if (status === 429) return refused('busy', secondsOf(headers.get('Retry-After')));
	return refused('broken', secondsOf(headers.get('Retry-After')));
}

/** `Retry-After` in seconds; a date or nonsense is null, and the caller's own back-off stands. */
function secondsOf(header: string | null): number | null {
	return header !== null && /^\d{1,5}$/.test(header.trim()) ? Number(header) : null;
}

function refused(code: LoadRefusal['code'], wait: number | null = null): LoadRefusal {
	return {kind: 'refused', code, wait};
}
