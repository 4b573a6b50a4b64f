/** What the lab answers to one request; null for never. */
export interface Answer {
	status: number;
	headers: Readonly<Record<string, string>>;
	body: string | Uint8Array;
}

/** One request as the sites see it. Header names are in lower case. */
export interface Asked {
	host: string;
	method: string;
	url: URL;
	headers: Readonly<Record<string, string | undefined>>;
	body: string;
}

/** As strict as a tracker could be: what an extension puts into the page must live with it. */
const STRICT = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	"img-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** Linear's rows are placed by style attributes, already in the markup of the server; no other inline style counts. */
export const STYLE_ATTRIBUTES = {'content-security-policy': `${STRICT}; style-src-attr 'unsafe-inline'`};

export function page(html: string, status = 200, headers: Answer['headers'] = {}): Answer {
	return {
		status,
		headers: {'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT, ...headers},
		body: html,
	};
}

export function json(value: unknown, status = 200, headers: Answer['headers'] = {}): Answer {
	return {
		status,
		headers: {'content-type': 'application/json;charset=UTF-8', ...headers},
		body: JSON.stringify(value),
	};
}

export function text(words: string, status: number): Answer {
	return {status, headers: {'content-type': 'text/plain; charset=utf-8'}, body: words};
}

export function redirect(to: string, headers: Answer['headers'] = {}): Answer {
	return {status: 302, headers: {location: to, ...headers}, body: ''};
}
