declare module "alerts" {
    /** @effect write */
    export function notify(text: string, level?: "info" | "alarm"): boolean;
}
declare module "people" {
    /** @capability directory @effect read */
    export function lookup(name: string): { id: number; tags: string[] } | null;
}
