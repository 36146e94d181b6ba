//! Currencies that there are: ISO 4217, without metals, funds and testing codes.

use samovar_import::clean;

use crate::error::{Code, Error, Result};

const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
    HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD \
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG \
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD \
    TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// Currencies whose smallest coin is not a hundredth.
const WHOLE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const IN_THOUSAND: &str = "BHD IQD JOD KWD LYD OMR TND";

/// Digits behind the point of a sum: 2 of EUR, 0 of JPY.
#[must_use]
pub fn digits(code: &str) -> u32 {
    let among = |codes: &str| codes.split(' ').any(|one| one == code);
    if among(WHOLE) {
        0
    } else if among(IN_THOUSAND) {
        3
    } else {
        2
    }
}

/// A currency of the list in capital letters, or nothing.
pub fn known(field: &str, text: &str) -> Result<String> {
    let code = clean::compact(text).to_ascii_uppercase();
    if code.is_empty() || CODES.split(' ').any(|one| one == code) {
        return Ok(code);
    }
    Err(Error::field(field, Code::UnknownCurrency).with("value", code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_known_in_any_case_and_others_are_refused() {
        assert_eq!(known("currency", " eur ").unwrap(), "EUR");
        assert_eq!(known("currency", "").unwrap(), "");
        for odd in ["EU", "EURO", "QQQ", "XAU", "₽", "A B"] {
            let refused = known("currency", odd).unwrap_err();
            assert_eq!(refused.code, Code::UnknownCurrency, "{odd}");
        }
    }
}
