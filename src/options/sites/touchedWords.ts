import type { MessageKey } from '../../ui/words/words.ts';

/** Why the extension needs each permission of its manifest. */
const WHY: Readonly<Record<string, MessageKey>> = {
  activeTab: 'touched_active_tab',
  alarms: 'touched_alarms',
  contextMenus: 'touched_context_menus',
  notifications: 'touched_notifications',
  scripting: 'touched_scripting',
  sidePanel: 'touched_side_panel',
  storage: 'touched_storage',
  unlimitedStorage: 'touched_unlimited_storage',
};

/** A sentence on why a permission is needed. */
export function permissionWords(name: string): MessageKey {
  return WHY[name] ?? 'touched_unknown';
}
