import {useEffect, useState} from 'preact/hooks';
import browser, {type Tabs} from 'webextension-polyfill';
import {text} from '../ui/text.ts';

const EVERY = 2000;

/** Where badges are now: the open tabs of trackers, each a press away. */
export function OpenTabs() {
	const [tabs, setTabs] = useState<readonly Tabs.Tab[]>([]);
	useEffect(() => {
		let open = true;
		const look = (): Promise<void> => trackerTabs().then((found) => (open ? setTabs(found) : undefined));
		void look();
		const timer = setInterval(() => void look(), EVERY);
		return () => {
			open = false;
			clearInterval(timer);
		};
	}, []);
	return (
		<section>
			<h2>{text('welcome_where')}</h2>
			<p>{tabs.length > 0 ? text('welcome_here') : text('welcome_open')}</p>
			{tabs.length > 0 && (
				<ul class="tabs">
					{tabs.map((tab) => (
						<li key={tab.id}>
							<button type="button" onClick={() => void goTo(tab)}>
								<bdi>{tab.title}</bdi>
							</button>
						</li>
					))}
				</ul>
			)}
			<p class="quiet">{text('welcome_own_domain')}</p>
		</section>
	);
}

/** Only tabs of sites that were granted have an address here. */
async function trackerTabs(): Promise<Tabs.Tab[]> {
	const {host_permissions: sites = []} = browser.runtime.getManifest();
	return browser.tabs.query({url: sites});
}

async function goTo({id}: Tabs.Tab): Promise<void> {
	if (id !== undefined) await browser.tabs.update(id, {active: true});
}
