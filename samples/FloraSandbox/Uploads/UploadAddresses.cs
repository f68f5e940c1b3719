using FloraSandbox.Assets;
using FloraSandbox.Contract;

namespace FloraSandbox.Uploads;

/// <summary>The URLs on the upload address. They are made when asked for, because the port can differ after a restart.</summary>
internal sealed class UploadAddresses(Uri uploadUrl)
{
    public string UploadOf(Reservation reservation) => new Uri(uploadUrl, $"uploads/{reservation.Id}").AbsoluteUri;

    public string FileOf(Asset asset) => new Uri(uploadUrl, $"files/{asset.Id}").AbsoluteUri;

    public UploadTarget TargetOf(Reservation reservation)
        => new(UploadOf(reservation), new OrderedDictionary<string, string>(reservation.FormFields));
}
