import { APIError } from 'payload'

/** A file that cannot be taken: said where it was chosen, and logged as what a person sent and no more. */
export class FileRefused extends APIError {
  constructor({ status, message }: { status: number; message: string }) {
    super(message, status, { errors: [{ path: 'file', message }] }, true)
    this.name = 'ValidationError'
  }
}
