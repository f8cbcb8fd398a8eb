/** Telling people that something needs them. */
declare module "alerts" {
  /** How much it matters. */
  export type Level = "info" | "alarm";

  /**
   * Sends a message to whoever is on call.
   * @effect write
   */
  export function notify(text: string, level?: Level): void;
}
