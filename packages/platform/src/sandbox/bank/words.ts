import type { Language } from '@layan/views';
import type { BankFault } from './faults.js';

export interface BankWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly billed: string;
  readonly amount: string;
  readonly expires: string;
  readonly payments: string;
  readonly state: Readonly<Record<'open' | 'paid' | 'expired' | 'cancelled', string>>;
  readonly pay: string;
  readonly payTwice: string;
  readonly payAgain: string;
  readonly payLate: string;
  readonly expire: string;
  readonly refuse: string;
  readonly tellAgain: string;
  readonly invalid: string;
  readonly errorPrefix: string;
  readonly virtualAccount: string;
  readonly qris: string;
  readonly faultTitle: string;
  readonly faultSave: string;
  readonly fault: Readonly<Record<BankFault, string>>;
}

/** Words of the invented bank's page: for people who try the sandbox, never for citizens. */
export const bankWords: Readonly<Record<Language, BankWords>> = {
  id: {
    title: 'Bank Contoh',
    lead: 'Bank rekaan untuk mencoba. Tidak ada uang yang berpindah.',
    empty: 'Belum ada tagihan. Pilih cara bayar pada sebuah permohonan, lalu kembali ke sini.',
    billed: 'Tagihan',
    amount: 'Jumlah yang dibayar',
    expires: 'Berlaku sampai',
    payments: 'Pembayaran',
    state: { open: 'Menunggu', paid: 'Dibayar', expired: 'Kedaluwarsa', cancelled: 'Dibatalkan' },
    pay: 'Bayar',
    payTwice: 'Bayar dua kali',
    payAgain: 'Bayar sekali lagi',
    payLate: 'Bayar terlambat',
    expire: 'Jadikan kedaluwarsa',
    refuse: 'Tolak',
    tellAgain: 'Kirim pemberitahuan lagi',
    invalid: 'Isi rupiah penuh, misalnya 150000.',
    errorPrefix: 'Kesalahan:',
    virtualAccount: 'Nomor virtual account',
    qris: 'Kode QRIS, empat huruf terakhir',
    faultTitle: 'Gangguan bank',
    faultSave: 'Pakai gangguan ini',
    fault: {
      none: 'Tidak ada: bank bekerja biasa',
      down: 'Bank tidak menjawab',
      slow: 'Bank lambat menjawab',
      error: 'Bank menjawab dengan kesalahan',
      refused: 'Bank menolak tagihan baru',
      reply_lost: 'Bank mengerjakannya, jawabannya hilang',
      told_first: 'Pemberitahuan lunas datang sebelum jawaban bank',
      withheld: 'Bank tidak mengirim pemberitahuan',
      told_twice: 'Setiap pemberitahuan dikirim dua kali',
      forged: 'Pemberitahuan ditandatangani kunci lain',
    },
  },
  en: {
    title: 'Bank Contoh',
    lead: 'An invented bank to try things with. No money moves.',
    empty: 'There are no charges yet. Choose a way to pay on an application, then come back.',
    billed: 'Charge',
    amount: 'Amount to pay',
    expires: 'Good until',
    payments: 'Payments',
    state: { open: 'Waiting', paid: 'Paid', expired: 'Expired', cancelled: 'Cancelled' },
    pay: 'Pay',
    payTwice: 'Pay twice',
    payAgain: 'Pay again',
    payLate: 'Pay late',
    expire: 'Let it expire',
    refuse: 'Refuse',
    tellAgain: 'Send the notification again',
    invalid: 'Enter whole rupiah, such as 150000.',
    errorPrefix: 'Error:',
    virtualAccount: 'Virtual account number',
    qris: 'QRIS code, last four letters',
    faultTitle: 'What goes wrong at the bank',
    faultSave: 'Use this fault',
    fault: {
      none: 'Nothing: the bank works as usual',
      down: 'The bank does not answer',
      slow: 'The bank is slow',
      error: 'The bank answers with an error',
      refused: 'The bank refuses new charges',
      reply_lost: 'The bank does it, and its reply is lost',
      told_first: 'The notification comes before the bank’s reply',
      withheld: 'The bank sends no notification',
      told_twice: 'Every notification is sent twice',
      forged: 'Notifications are signed with another key',
    },
  },
};
