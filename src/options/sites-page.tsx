import {useState} from 'preact/hooks';
import {type ListedSite, OptionsSites} from '../ui/options-sites.tsx';
import {text} from '../ui/text.ts';
import {allowSite, followSites, withdrawSite} from './sites.ts';
import {useWhileShown} from './use-while-shown.ts';

export function SitesPage() {
	const [sites, setSites] = useState<readonly ListedSite[]>([]);
	useWhileShown((signal) => followSites(setSites, signal));
	return (
		<>
			<p class="intro">{text('options_sites_intro')}</p>
			<OptionsSites
				sites={sites}
				onWithdraw={(pattern) => void withdrawSite(pattern)}
				onAllow={(pattern) => void allowSite(pattern)}
			/>
			<h2>{text('options_sites_how')}</h2>
			<p class="intro">{text('options_sites_how_says')}</p>
		</>
	);
}
