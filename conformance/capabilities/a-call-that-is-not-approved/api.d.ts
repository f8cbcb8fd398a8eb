declare module "billing" {
    /** @effect write @approval always */
    export function refund(customer: string, cents: number): string;
    /** @effect read */
    export function balance(customer: string): number;
}
