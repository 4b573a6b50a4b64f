import browser from 'webextension-polyfill';
import {text} from '../ui/text.ts';

export function AboutPage() {
	return (
		<>
			<p class="intro">{text('extension_description')}</p>
			<p class="intro">{text('options_about_version', browser.runtime.getManifest().version)}</p>
			<h2>{text('options_about_data')}</h2>
			<ul class="plain">
				<li>{text('options_about_judged_here')}</li>
				<li>{text('options_about_asks')}</li>
				<li>{text('options_about_keeps')}</li>
				<li>{text('options_about_own')}</li>
				<li>{text('options_about_nothing_else')}</li>
			</ul>
		</>
	);
}
