using FloraGen.Packing;

if (args is not [string destination, .. string[] outputs] || outputs.Length == 0)
{
    Console.Error.WriteLine("usage: FloraGen.Packing <folder for the isolated copies> <folders with what was built>...");
    return 2;
}

try
{
    Packer.Run(outputs, destination);
    return 0;
}
catch (PackingException exception)
{
    Console.Error.WriteLine($"FloraGen.Packing: error: {exception.Message}");
    return 1;
}
