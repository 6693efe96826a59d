import { APIError } from 'payload'

/** A refused upload: reported at the file field, and logged as a user's error only. */
export class FileRefused extends APIError {
  constructor({ status, message }: { status: number; message: string }) {
    super(message, status, { errors: [{ path: 'file', message }] }, true)
    this.name = 'ValidationError'
  }
}
