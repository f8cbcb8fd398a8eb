declare module "billing" {
  /** A payment that was made. */
  export interface Receipt {
    id: string;
    cents: number;
  }

  /**
   * Charges a customer.
   * @effect write
   * @undo refund
   */
  export function charge(customer: string, cents: number, note?: string): Receipt;

  /** @effect write */
  export function refund(id: string): void;
}
