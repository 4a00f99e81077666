import type { AxiosInstance } from "axios"

export type TestResponse<T> = {
  status: number
  data: T
  headers: Record<string, unknown>
}

type Headers = Record<string, string>

/** An HTTP client that answers every status instead of throwing on some. */
export type TestApi = {
  get<T>(url: string, headers?: Headers): Promise<TestResponse<T>>
  post<T>(
    url: string,
    body?: unknown,
    headers?: Headers
  ): Promise<TestResponse<T>>
  delete<T>(url: string, headers?: Headers): Promise<TestResponse<T>>
}

/** @param axios read at each call: the runner replaces it at boot */
export function testApi(axios: AxiosInstance, base: Headers = {}): TestApi {
  const send = async <T>(
    method: string,
    url: string,
    headers: Headers = {},
    data?: unknown
  ): Promise<TestResponse<T>> => {
    const response = await axios.request<T>({
      method,
      url,
      data,
      headers: { ...base, ...headers },
      validateStatus: () => true,
    })
    return {
      status: response.status,
      data: response.data,
      headers: { ...response.headers },
    }
  }
  return {
    get: (url, headers) => send("get", url, headers),
    post: (url, body, headers) => send("post", url, headers, body),
    delete: (url, headers) => send("delete", url, headers),
  }
}
