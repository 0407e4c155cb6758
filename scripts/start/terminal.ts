/**
 * Whether there is a person with a screen who would like a page opened: an interactive terminal, no CI, and a desktop.
 */
export function canOpenBrowser(
  env: NodeJS.ProcessEnv = process.env,
  terminal: boolean = process.stdin.isTTY && process.stdout.isTTY,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (!terminal || isSet(env.CI) || isSet(env.SSH_CONNECTION)) return false;
  return platform === "darwin" || platform === "win32" || isSet(env.DISPLAY) || isSet(env.WAYLAND_DISPLAY);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "false";
}
