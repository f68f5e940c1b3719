using System.Text;

namespace FloraGen.Tests.Calls;

/// <summary>A body that knows whether it was disposed.</summary>
internal sealed class DisposalContent(string text) : ByteArrayContent(Encoding.UTF8.GetBytes(text))
{
    public bool IsDisposed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
