/** Requests over HTTP, to the hosts that are granted and no others. Each is on record. */
declare module "becket:http" {
  /** What a request carries beside its URL. */
  export interface RequestInit {
    /** GET unless it says otherwise. */
    method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
    headers?: Record<string, string>;
    body?: string;
  }
  /** What came back. The body is text; of JSON, `JSON.parse(response.body)`. */
  export interface Response {
    status: number;
    /** Whether the status is 200 to 299. */
    ok: boolean;
    /** Where it came from, after redirects. */
    url: string;
    /** Names in lower case. */
    headers: Record<string, string>;
    body: string;
  }
  /**
   * Sends a request and gives what came back, whatever its status.
   * @effect write
   */
  export function fetch(url: string, init?: RequestInit): Promise<Response>;
}
