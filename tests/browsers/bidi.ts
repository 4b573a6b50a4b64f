import type {Browser} from 'puppeteer-core';

/** One command of WebDriver BiDi as it stands in the standard, past what puppeteer offers; its version is pinned. */
export async function bidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
	const {connection} = browser as unknown as {
		connection: {send(method: string, params: object): Promise<{result: Result}>};
	};
	return (await connection.send(method, params)).result;
}
