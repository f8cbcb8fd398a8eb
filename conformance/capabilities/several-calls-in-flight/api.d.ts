declare module "shop" {
  /** @effect read */
  export function price(id: string): Promise<number>;
  /** @effect read */
  export function stock(id: string): Promise<number>;
  export function note(text: string): Promise<void>;
}
